const classValue = "YOUR_CLASS"; // to be replaced
const importValue = "YOUR_IMPORT"; // to be replaced
const url = "YOUR_URL"; // to be replaced
const responseValue = "YOUR_RESPONSE"; // to be replaced
const headersValue = "YOUR_HEADERS"; // to be replaced
const request = "YOUR_REQUEST"; // to be replaced
const client = "YOUR_CLIENT"; // to be replaced
const os = "YOUR_OS"; // to be replaced
const user = "YOUR_USER_VALUE"; // to be replaced
const userId = "YOUR_USER_ID"; // to be replaced
const userId2 = "YOUR_USER_ID_VALUE"; // to be replaced
const userid = "YOUR_USERID"; // to be replaced
const x1 = "YOUR_X1"; // to be replaced

const response = await axios.get(`https://api.example.com/${encodeURIComponent(classValue)}/${encodeURIComponent(importValue)}/${encodeURIComponent(url)}/${encodeURIComponent(responseValue)}/${encodeURIComponent(headersValue)}/${encodeURIComponent(request)}/${encodeURIComponent(client)}/${encodeURIComponent(os)}/${encodeURIComponent(user)}/${encodeURIComponent(userId)}/${encodeURIComponent(userId2)}/${encodeURIComponent(userid)}/${encodeURIComponent(x1)}`);

console.log(response.data);
