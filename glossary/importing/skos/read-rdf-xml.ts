import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { readXml } from '../xml/read-xml.ts';
import { RDF, type Resource, type TripleHandler } from './triple.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
/** The declarations of namespaces. */
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The attributes in RDF's namespace that state nothing. */
const SYNTAX = new Set(['about', 'bagID', 'datatype', 'ID', 'nodeID', 'parseType', 'resource']);

/** Reads RDF/XML (W3C, 2014) as far as vocabularies use it: not reification, and the items of a collection as values each. */
export async function readRdfXml(chunks: AsyncIterable<string>, handler: TripleHandler): Promise<void> {
  await readXml(chunks, new RdfXmlElements(handler));
}

/** An element that is open. Nodes are in properties and properties in nodes; `markup` is XML within a text. */
interface OpenElement {
  kind: 'root' | 'node' | 'property' | 'markup';
  base: string;
  language: string | undefined;
  /** A node: itself. A property: the node whose property it is. */
  subject: Resource;
  /** Of a property. */
  predicate: string;
  text: string;
  /** Whether a property has a resource as its value, and its text is none. */
  hasResource: boolean;
  /** Whether what is in a property is its text, markup or not. */
  isMarkup: boolean;
  line: number;
}

class RdfXmlElements {
  readonly #handler: TripleHandler;
  readonly #open: OpenElement[] = [];
  #blankNodes = 0;

  constructor(handler: TripleHandler) {
    this.#handler = handler;
  }

  onOpen(tag: SaxesTagNS, line: number): void {
    const parent = this.#open.at(-1);
    const element = openElement(tag, parent, line);
    this.#open.push(element);
    if (parent?.kind === 'markup' || parent?.isMarkup) element.kind = 'markup';
    else if (parent?.kind === 'node') this.#openProperty(tag, element, parent);
    else if (tag.uri !== RDF || tag.local !== 'RDF') this.#openNode(tag, element, parent);
  }

  onText(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  onClose(): void {
    const element = this.#open.pop();
    if (element?.kind === 'markup') this.onText(element.text);
    if (element?.kind !== 'property' || element.hasResource) return;
    this.#sayText(element, element.predicate, element.text);
  }

  #openNode(tag: SaxesTagNS, node: OpenElement, parent: OpenElement | undefined): void {
    node.kind = 'node';
    node.subject = this.#resourceOf(tag, 'about', node.base) ?? this.#newBlankNode();
    if (parent?.kind === 'property') {
      parent.hasResource = true;
      this.#say(parent, parent.predicate, node.subject);
    }
    if (tag.uri !== RDF || tag.local !== 'Description') this.#say(node, `${RDF}type`, tag.uri + tag.local);
    this.#sayAttributes(tag, node);
  }

  #openProperty(tag: SaxesTagNS, property: OpenElement, node: OpenElement): void {
    property.kind = 'property';
    property.subject = node.subject;
    property.predicate = tag.uri + tag.local;
    const parseType = attributeOf(tag, RDF, 'parseType');
    property.isMarkup = parseType === 'Literal';
    const isNode = parseType === 'Resource' || propertiesOf(tag).length > 0;
    const resource =
      this.#resourceOf(tag, 'resource', property.base) ?? (isNode ? this.#newBlankNode() : undefined);
    if (resource === undefined) return;
    property.hasResource = true;
    this.#say(property, property.predicate, resource);
    this.#sayAttributes(tag, { ...property, subject: resource });
    // It is the property and the node that is its value in one.
    if (parseType === 'Resource') Object.assign(property, { kind: 'node', subject: resource });
  }

  /** The resource that an element names by `rdf:about` or `rdf:resource`, `rdf:ID` or `rdf:nodeID`. */
  #resourceOf(tag: SaxesTagNS, attribute: 'about' | 'resource', base: string): Resource | undefined {
    const address = attributeOf(tag, RDF, attribute);
    if (address !== undefined) return resolve(address, base);
    const nodeId = attributeOf(tag, RDF, 'nodeID');
    if (nodeId !== undefined) return `_:${nodeId}`;
    // On a property it would name the statement.
    const id = attribute === 'about' ? attributeOf(tag, RDF, 'ID') : undefined;
    return id === undefined ? undefined : resolve(`#${id}`, base);
  }

  /** No name in a file begins so. */
  #newBlankNode(): Resource {
    return `_:#${this.#blankNodes++}`;
  }

  #sayAttributes(tag: SaxesTagNS, node: OpenElement): void {
    for (const { uri, local, value } of propertiesOf(tag)) {
      if (uri === RDF && local === 'type') this.#say(node, `${RDF}type`, resolve(value, node.base));
      else this.#sayText(node, uri + local, value);
    }
  }

  #say({ subject, line }: OpenElement, predicate: string, object: Resource): void {
    this.#handler.onTriple({ subject, predicate, object }, line);
  }

  #sayText({ subject, line, language }: OpenElement, predicate: string, text: string): void {
    const object = { text, ...(language !== undefined && { language }) };
    this.#handler.onTriple({ subject, predicate, object }, line);
  }
}

function openElement(tag: SaxesTagNS, parent: OpenElement | undefined, line: number): OpenElement {
  const language = attributeOf(tag, XML, 'lang') ?? parent?.language;
  return {
    kind: 'root',
    base: resolve(attributeOf(tag, XML, 'base') ?? '', parent?.base ?? ''),
    // An empty one takes back what is said outside.
    language: language === '' ? undefined : language,
    subject: '',
    predicate: '',
    text: '',
    hasResource: false,
    isMarkup: false,
    line,
  };
}

/** An attribute by its name. A loop without arrays: it is asked eight times for each element. */
function attributeOf({ attributes }: SaxesTagNS, uri: string, local: string): string | undefined {
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.local === local && attribute.uri === uri) return attribute.value;
  }
  return undefined;
}

/** The attributes that state something of a node. */
function propertiesOf(tag: SaxesTagNS): SaxesAttributeNS[] {
  return Object.values(tag.attributes).filter(
    ({ uri, local }) => uri !== '' && uri !== XML && uri !== XMLNS && (uri !== RDF || !SYNTAX.has(local)),
  );
}

/** An address as it is where it is whole, else by the base; as it is also without one. */
function resolve(address: string, base: string): string {
  if (base === '' || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
