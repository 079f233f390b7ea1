curl --request PATCH 'https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun' \
  --header 'Authorization: api-YOUR-KEY' \
  --header 'LD-API-Version: beta' \
  --header 'Content-Type: application/json; domain-model=launchdarkly.semanticpatch' \
  --data-raw '{"environmentKey":"production","comment":"50/50 for '\''beta'\'' users","instructions":[{"kind":"turnFlagOn"},{"kind":"addRule","clauses":[{"attribute":"email","op":"matches","values":[".+@example\\.com$"],"negate":false}],"rolloutWeights":{"0":50000,"1":50000}},{"kind":"updateFallthroughVariationOrRollout","variationId":"00000000-0000-4000-8000-000000000003"}]}'
