<?php

$payload = [
    'value' => "--env=test --url=https://a.example.com/?x=1&y\nDONE",
    'protected' => 'true',
    'masked' => 'false',
    'raw' => '',
];

$curl = curl_init('https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => ['JOB-TOKEN: YOUR_JOB_TOKEN'],
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
