const xhr = new XMLHttpRequest();
xhr.open("PATCH", "https://api.example.com/documents/7");
xhr.setRequestHeader("Content-Type", "application/json-patch+json");
xhr.setRequestHeader("If-Match", "\"3\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("[{\"op\":\"test\",\"path\":\"/a~1b/c~0d\",\"value\":1.0},{\"op\":\"replace\",\"path\":\"/tags/-\",\"value\":null},{\"op\":\"remove\",\"path\":\"\"},{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}]");
