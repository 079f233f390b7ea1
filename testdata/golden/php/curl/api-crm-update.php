<?php

$payload = [
    'name' => 'Example GmbH & Co. KG',
    'creditonhold' => false,
    'revenue' => 5000000.00,
    'primarycontactid@odata.bind' => '/contacts(00000000-0000-0000-0000-000000000002)',
    '@odata.type' => 'Microsoft.Dynamics.CRM.account',
];

$curl = curl_init('https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'OData-MaxVersion: 4.0',
        'OData-Version: 4.0',
        'Accept: application/json',
        'If-Match: *',
        'Prefer: return=representation, odata.include-annotations="*"',
        'Content-Type: application/json; charset=utf-8',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
