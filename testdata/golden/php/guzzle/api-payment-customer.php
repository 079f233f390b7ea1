<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://payments.example.com/v1/customers', [
    'headers' => ['Authorization' => 'Bearer sk_test_example'],
    'form_params' => [
        'name' => 'Example Customer',
        'email' => 'customer+test@example.com',
        'phone' => '+49 221 0000000',
        'address[line1]' => 'Beispielstraße 1',
        'address[city]' => 'Köln',
        'address[country]' => 'DE',
        'metadata[crm_id]' => '0042',
        'tax_exempt' => 'none',
        'description' => '',
    ],
]);

echo $response->getBody();
