"""The checker of FHIR in Python: pydantic models of R4B, the release nearest to R4 that it has.

Takes a folder of resources (*.json) and prints one line of JSON for each file: what it said, warnings included:
`[file, {checker: [message, …]}]`. An empty list means that it had nothing to say.
"""

import json
import pathlib
import sys
import warnings

from fhir.resources.R4B import get_fhir_model_class


def check(text: str) -> list[str]:
    """What is wrong with one resource."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            get_fhir_model_class(json.loads(text)["resourceType"]).model_validate_json(text)
        except Exception as error:
            return [line.strip() for line in str(error).splitlines() if line.strip()]
    return [str(warning.message) for warning in caught]


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    said = {"python": check(path.read_text(encoding="utf-8"))}
    print(json.dumps([path.name, said]))
