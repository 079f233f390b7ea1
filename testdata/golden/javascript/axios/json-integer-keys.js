const response = await axios.post("https://api.example.com/echo", "{\"b\":1,\"10\":\"x\",\"2\":\"y\",\"1\":\"z\",\"\":\"empty\",\"a b\":\"space\",\"01\":\"zero\",\"-1\":\"minus\"}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
