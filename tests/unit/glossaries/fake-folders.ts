/** Called before each access to the disk; what it throws or never resolves is what the browser does. */
type Access = (isWrite: boolean) => Promise<void>;

/** A file of the origin's private file system: what is written is in it at once, from its end on. */
class FakeFile {
  #content = new Blob();
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  async getFile(): Promise<File> {
    await this.#access(false);
    return new File([this.#content], 'file');
  }

  async createSyncAccessHandle() {
    await this.#access(true);
    return {
      write: (bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): number => {
        this.#content = new Blob([this.#content, bytes]);
        return bytes.byteLength;
      },
      flush: () => {},
      close: () => {},
    };
  }
}

/** As much of a folder of the origin's private file system as glossaries need, in memory. */
export class FakeFolder {
  readonly #folders = new Map<string, FakeFolder>();
  readonly #files = new Map<string, FakeFile>();
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  /** The paths of the folders within, two levels down, in order. */
  get paths(): string[] {
    const within = [...this.#folders].flatMap(([name, folder]) =>
      [...folder.#folders.keys()].map((inner) => `${name}/${inner}`),
    );
    return within.sort();
  }

  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FakeFolder> {
    return this.#open(this.#folders, name, () => new FakeFolder(this.#access), options);
  }

  getFileHandle(name: string, options?: { create?: boolean }): Promise<FakeFile> {
    return this.#open(this.#files, name, () => new FakeFile(this.#access), options);
  }

  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    await this.#access(false);
    const folder = this.#folders.get(name);
    if (!recursive && folder && folder.#folders.size > 0)
      throw new DOMException(`${name} is not empty.`, 'InvalidModificationError');
    this.#folders.delete(name);
  }

  async *entries(): AsyncGenerator<[string, FakeFolder]> {
    yield* [...this.#folders];
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.#folders.keys()];
  }

  async #open<Handle>(
    handles: Map<string, Handle>,
    name: string,
    make: () => Handle,
    { create = false } = {},
  ): Promise<Handle> {
    await this.#access(create);
    const handle = handles.get(name) ?? (create ? make() : undefined);
    if (handle === undefined) throw new DOMException(`There is no ${name}.`, 'NotFoundError');
    handles.set(name, handle);
    return handle;
  }
}

/** As much of a FileReader as reading those files needs: Node has none. */
export class FakeFileReader extends EventTarget {
  result: ArrayBuffer | null = null;

  readAsArrayBuffer(file: Blob): void {
    void file.arrayBuffer().then((bytes) => {
      this.result = bytes;
      this.dispatchEvent(new Event('load'));
    });
  }
}
