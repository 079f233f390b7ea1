<?php

$curl = curl_init('https://api.example.com/run');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-`touch$IFS\'snipgen-canary\'`: 1',
        'X-\'+\': 2',
        '\'$_SERVER\': 3',
        'X-$PATH-%TEMP%-!!: 4',
        'X-\'-`touch$IFS\'snipgen-canary\'`-\': 5',
        'a\'.\'b: 6',
        '*#-\': 7',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
