<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://git.example.com/example/project.git/info/refs', [
    'query' => ['service' => 'git-upload-pack'],
    'headers' => [
        'Git-Protocol' => 'version=2',
        'Pragma' => 'no-cache',
        'Accept' => '*/*',
    ],
    'auth' => ['oauth2', 'YOUR_TOKEN'],
]);

echo $response->getBody();
