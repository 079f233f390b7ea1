<?php

$name = getenv('NAME');

if (preg_match('/[[:cntrl:]]/', $name)) {
    throw new RuntimeException('a variable has a line break');
}

$curl = curl_init('https://api.example.com/' . rawurlencode($name));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'purge',
    CURLOPT_HTTPHEADER => ['X-Same: ' . $name],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
