$.ajax({
  url: "https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun",
  method: "PATCH",
  headers: {
    "Authorization": "api-YOUR-KEY",
    "LD-API-Version": "beta",
  },
  contentType: "application/json; domain-model=launchdarkly.semanticpatch",
  data: JSON.stringify({
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
            "negate": false,
          },
        ],
        "rolloutWeights": {"0": 50000, "1": 50000},
      },
      {
        "kind": "updateFallthroughVariationOrRollout",
        "variationId": "00000000-0000-4000-8000-000000000003",
      },
    ],
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
