<?php

$payload = [
    'a\'$(touch snipgen-canary)`touch snipgen-canary`' => '\'; touch snipgen-canary; \'',
    'b${x}' => new CURLStringFile("\$(touch snipgen-canary)\n`touch snipgen-canary`\n", '\'; touch snipgen-canary; \'.txt', 'text/plain; x=\'$(touch snipgen-canary)\''),
    'c;type=text/html' => new CURLStringFile('@snipgen-canary', '../../snipgen-canary', 'application/octet-stream'),
    'd' => new CURLStringFile('<snipgen-canary;type=x', '{${touch(\'snipgen-canary\')}}', 'text/plain'),
];

$curl = curl_init('https://api.example.com/upload');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
