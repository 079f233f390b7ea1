<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('`touch$IFS\'snipgen-canary\'`', 'https://api.example.com/run', [
    'curl' => [
        CURLOPT_CUSTOMREQUEST => '`touch$IFS\'snipgen-canary\'`',
    ],
]);

echo $response->getBody();
