<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->put('https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*', [
    'headers' => ['JOB-TOKEN' => 'YOUR_JOB_TOKEN'],
    'form_params' => [
        'value' => "--env=test --url=https://a.example.com/?x=1&y\nDONE",
        'protected' => 'true',
        'masked' => 'false',
        'raw' => '',
    ],
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*',
    ],
]);

echo $response->getBody();
