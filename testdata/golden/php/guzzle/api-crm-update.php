<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "{\r\n  \"name\": \"Example GmbH & Co. KG\",\r\n  \"creditonhold\": false,\r\n  \"revenue\": 5000000.00,\r\n  \"primarycontactid@odata.bind\": \"/contacts(00000000-0000-0000-0000-000000000002)\",\r\n  \"@odata.type\": \"Microsoft.Dynamics.CRM.account\"\r\n}";

$client = new Client();
$response = $client->patch('https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue', [
    'headers' => [
        'Authorization' => 'Bearer YOUR_TOKEN',
        'OData-MaxVersion' => '4.0',
        'OData-Version' => '4.0',
        'Accept' => 'application/json',
        'If-Match' => '*',
        'Prefer' => 'return=representation, odata.include-annotations="*"',
        'Content-Type' => 'application/json; charset=utf-8',
    ],
    'body' => $body,
]);

echo $response->getBody();
