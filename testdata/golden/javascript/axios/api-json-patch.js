const response = await axios.patch("https://api.example.com/documents/7", "[{\"op\":\"test\",\"path\":\"/a~1b/c~0d\",\"value\":1.0},{\"op\":\"replace\",\"path\":\"/tags/-\",\"value\":null},{\"op\":\"remove\",\"path\":\"\"},{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}]", {
  headers: {
    "Content-Type": "application/json-patch+json",
    "If-Match": "\"3\"",
  },
  transformRequest: (data) => data,
});

console.log(response.data);
