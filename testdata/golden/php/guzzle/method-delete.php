<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->delete('https://api.example.com/items/42');

echo $response->getBody();
