<?php

$payload = [
    'schemas' => ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    'Operations' => [
        ['op' => 'Replace', 'path' => 'active', 'value' => 'False'],
        [
            'op' => 'add',
            'path' => 'emails[type eq "work" and value co "@example.com"].display',
            'value' => 'Work',
        ],
        ['op' => 'remove', 'path' => 'members[value eq "1"]'],
        [
            'op' => 'add',
            'value' => [
                'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department' => 'R&D',
            ],
        ],
    ],
];

$curl = curl_init('https://idp.example.com/scim/v2/Users/2819c223-7f76-453a-919d-413861904646?attributes=userName,emails');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Content-Type: application/scim+json',
        'Accept: application/scim+json',
        'If-Match: W/"3694e05e9dff591"',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
