<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->head('https://status.example.com/healthz?verbose');

print_r($response->getHeaders());
