import axios from "axios";

const classValue = process.env.CLASS;
const importValue = process.env.IMPORT;
const url = process.env.URL;
const responseValue = process.env.RESPONSE;
const headersValue = process.env.HEADERS;
const request = process.env.REQUEST;
const client = process.env.CLIENT;
const os = process.env.OS;
const user = process.env.USER_VALUE;
const userId = process.env.USER_ID;
const userId2 = process.env.USER_ID_VALUE;
const userid = process.env.USERID;
const x1 = process.env.X1;

const response = await axios.get(`https://api.example.com/${encodeURIComponent(classValue)}/${encodeURIComponent(importValue)}/${encodeURIComponent(url)}/${encodeURIComponent(responseValue)}/${encodeURIComponent(headersValue)}/${encodeURIComponent(request)}/${encodeURIComponent(client)}/${encodeURIComponent(os)}/${encodeURIComponent(user)}/${encodeURIComponent(userId)}/${encodeURIComponent(userId2)}/${encodeURIComponent(userid)}/${encodeURIComponent(x1)}`);

console.log(response.data);
