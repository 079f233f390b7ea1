<?php

$query = ['service' => 'git-upload-pack'];

$curl = curl_init('https://git.example.com/example/project.git/info/refs?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Git-Protocol: version=2',
        'Pragma: no-cache',
    ],
    CURLOPT_USERPWD => 'oauth2:YOUR_TOKEN',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
