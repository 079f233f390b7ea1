<?php

$curl = curl_init('ORIGIN/items?tag=a&tag=b');
curl_setopt($curl, CURLOPT_HTTPHEADER, ['Authorization: Bearer my token']);
curl_exec($curl);
