import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "api-YOUR-KEY",
    "LD-API-Version": "beta",
    "Content-Type": "application/json; domain-model=launchdarkly.semanticpatch",
}
payload = {
    "environmentKey": "production",
    "comment": "50/50 for 'beta' users",
    "instructions": [
        {"kind": "turnFlagOn"},
        {
            "kind": "addRule",
            "clauses": [
                {
                    "attribute": "email",
                    "op": "matches",
                    "values": [".+@example\\.com$"],
                    "negate": False,
                },
            ],
            "rolloutWeights": {"0": 50000, "1": 50000},
        },
        {
            "kind": "updateFallthroughVariationOrRollout",
            "variationId": "00000000-0000-4000-8000-000000000003",
        },
    ],
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("flags.example.com")
connection.request("PATCH", "/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
