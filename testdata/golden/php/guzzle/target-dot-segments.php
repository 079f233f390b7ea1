<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/a/./b/../c/..', [
    'curl' => [
        CURLOPT_PATH_AS_IS => true,
    ],
]);

echo $response->getBody();
