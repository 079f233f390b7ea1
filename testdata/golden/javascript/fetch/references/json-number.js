const orderId = "YOUR_ORDER_ID"; // to be replaced

const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"order": ${orderId}, "label": "it's \\\\ \${x} \`y\` %s"}`,
});

console.log(await response.text());
