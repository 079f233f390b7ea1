<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->head('https://api.example.com/status');

print_r($response->getHeaders());
