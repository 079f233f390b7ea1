<?php

$curl = curl_init('https://api.example.com/a\'();,!$*@:~/b;v=1.0;w?x=\';()!$*,@:/?~&y=a?b=c');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
