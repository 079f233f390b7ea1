<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/my%20file%20(1).txt', [
    'query' => ['q' => 'two words'],
]);

echo $response->getBody();
