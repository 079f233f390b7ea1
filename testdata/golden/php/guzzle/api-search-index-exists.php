<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->head('https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local', [
    'headers' => ['Authorization' => 'ApiKey YOUR_API_KEY'],
]);

print_r($response->getHeaders());
