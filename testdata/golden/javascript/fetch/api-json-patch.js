const response = await fetch("https://api.example.com/documents/7", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/json-patch+json",
    "If-Match": "\"3\"",
  },
  body: "[{\"op\":\"test\",\"path\":\"/a~1b/c~0d\",\"value\":1.0},{\"op\":\"replace\",\"path\":\"/tags/-\",\"value\":null},{\"op\":\"remove\",\"path\":\"\"},{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}]",
});

console.log(await response.text());
