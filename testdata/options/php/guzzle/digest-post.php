<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/v1/items', [
    'auth' => ['user', getenv('PASSWORD'), 'digest'],
    'form_params' => ['name' => 'value'],
]);

echo $response->getBody();
