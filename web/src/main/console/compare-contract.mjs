/**
 * Compares openapi.json with the document of a running server: `npm run contract -- http://localhost:8080`.
 * The server's document does not say what is required or null, nor what a bare Response holds; ours does, for the part
 * that the console uses. Here every path, method, parameter and known field of ours has to be one of the server's.
 */
import { readFileSync } from 'node:fs';

const METHODS = ['get', 'put', 'post', 'delete'];
const server = process.argv[2] ?? 'http://localhost:8080';
const ours = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'));
const theirs = await (await fetch(`${server}/openapi?format=JSON`)).json();

const parametersOf = (operation) => (operation.parameters ?? []).filter(({ in: place }) => place === 'query').map(({ name }) => name);

function bodyFields(document, operation) {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const target = schema?.$ref ? document.components.schemas[schema.$ref.split('/').pop()] : schema;
  return Object.keys(target?.properties ?? {});
}

function differences(path, method) {
  const [own, other] = [ours.paths[path][method], theirs.paths[path]?.[method]];
  if (!other) {
    return [`${method} ${path} is unknown`];
  }
  const unknown = (of, names, known) => names.filter((name) => !known.includes(name)).map((name) => `${method} ${path}: ${of} ${name} is unknown`);
  const known = bodyFields(theirs, other);
  return [
    ...unknown('parameter', parametersOf(own), parametersOf(other)),
    ...(known.length > 0 ? unknown('field', bodyFields(ours, own), known) : []),
  ];
}

const found = Object.keys(ours.paths).flatMap((path) =>
  METHODS.filter((method) => ours.paths[path][method]).flatMap((method) => differences(path, method)),
);
found.forEach((difference) => console.log(difference));
console.log(`${found.length} differences`);
process.exitCode = found.length === 0 ? 0 : 1;
