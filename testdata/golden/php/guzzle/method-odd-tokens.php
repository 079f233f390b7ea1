<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->request('A!#$%&\'*+-.^_`|~z', 'https://api.example.com/odd', [
    'curl' => [
        CURLOPT_CUSTOMREQUEST => 'A!#$%&\'*+-.^_`|~z',
    ],
]);

echo $response->getBody();
