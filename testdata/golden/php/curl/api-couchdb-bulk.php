<?php

$payload = [
    'docs' => [
        ['_id' => 'order:1001', 'total' => 19.90],
        [
            '_id' => 'order:1002',
            '_rev' => '2-7051cbe5c8faecd085a3fa619e6e6337',
            '_deleted' => true,
        ],
        [
            '_id' => '_design/app',
            'language' => 'javascript',
            'views' => [
                'by_day' => [
                    'map' => "function (doc) {\n  if (doc.total > 0) { emit(doc.day, null); }\n}",
                    'reduce' => '_count',
                ],
            ],
        ],
    ],
    'new_edits' => true,
];

$curl = curl_init('http://localhost:5984/shop%2Feu/_bulk_docs');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_USERPWD => 'admin:YOUR_PASSWORD',
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
