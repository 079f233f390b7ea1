<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}',
    ],
]);

echo $response->getBody();
