<?php

$curl = curl_init('https://api.example.com/private');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['Authorization: Digest username="user", realm="api@example.com", nonce="MDEyMzQ1", uri="/private?a=1,2", qop=auth, nc=00000001, cnonce="0a4f113b", response="00000000000000000000000000000000", opaque=""'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
