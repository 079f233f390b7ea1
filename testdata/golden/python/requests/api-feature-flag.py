import requests

url = "https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun"
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

response = requests.patch(url, headers=headers, json=payload)
print(response.text)
