const response = await axios.get("http://www.example.com/a/b", {
  params: { "c": "d" },
  headers: { "Accept": "*/*" },
});

console.log(response.data);
