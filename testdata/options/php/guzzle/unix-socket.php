<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('http://localhost/v1.43/containers/json', [
    'curl' => [
        CURLOPT_UNIX_SOCKET_PATH => '/var/run/docker.sock',
    ],
]);

echo $response->getBody();
