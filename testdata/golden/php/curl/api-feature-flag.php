<?php

$payload = '{"environmentKey":"production","comment":"50/50 for \'beta\' users","instructions":[{"kind":"turnFlagOn"},{"kind":"addRule","clauses":[{"attribute":"email","op":"matches","values":[".+@example\\\\.com$"],"negate":false}],"rolloutWeights":{"0":50000,"1":50000}},{"kind":"updateFallthroughVariationOrRollout","variationId":"00000000-0000-4000-8000-000000000003"}]}';

$curl = curl_init('https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Authorization: api-YOUR-KEY',
        'LD-API-Version: beta',
        'Content-Type: application/json; domain-model=launchdarkly.semanticpatch',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
