import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const classValue = process.env.CLASS;
const importValue = process.env.IMPORT;
const urlValue = process.env.URL;
const responseValue = process.env.RESPONSE;
const headersValue = process.env.HEADERS;
const requestValue = process.env.REQUEST;
const client = process.env.CLIENT;
const os = process.env.OS;
const user = process.env.USER_VALUE;
const userId = process.env.USER_ID;
const userId2 = process.env.USER_ID_VALUE;
const userid = process.env.USERID;
const x1 = process.env.X1;

const request = https.request(`https://api.example.com/${encodeURIComponent(classValue)}/${encodeURIComponent(importValue)}/${encodeURIComponent(urlValue)}/${encodeURIComponent(responseValue)}/${encodeURIComponent(headersValue)}/${encodeURIComponent(requestValue)}/${encodeURIComponent(client)}/${encodeURIComponent(os)}/${encodeURIComponent(user)}/${encodeURIComponent(userId)}/${encodeURIComponent(userId2)}/${encodeURIComponent(userid)}/${encodeURIComponent(x1)}`);
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
