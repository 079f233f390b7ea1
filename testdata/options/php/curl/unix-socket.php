<?php

$curl = curl_init('http://localhost/v1.43/containers/json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_UNIX_SOCKET_PATH => '/var/run/docker.sock',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
