const orderId = "YOUR_ORDER_ID"; // to be replaced

const response = await axios.post("https://api.example.com/orders", `{"order": ${orderId}, "label": "it's \\\\ \${x} \`y\` %s"}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
