export async function bundledGlossaryFiles(): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  return [];
}
