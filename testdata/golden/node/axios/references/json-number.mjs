import axios from "axios";

const orderId = process.env.ORDER_ID;

const response = await axios.post("https://api.example.com/orders", `{"order": ${orderId}, "label": "it's \\\\ \${x} \`y\` %s"}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
