const guid = crypto.randomUUID();
const timestamp = String(Math.floor(Date.now() / 1000));
const number = String(Math.floor(Math.random() * 2));

const response = await axios.post("https://api.example.com/events", `{"id": "${guid}", "at": ${timestamp}, "number": ${number}}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
