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

const response = await fetch(`https://api.example.com/${classValue}/${importValue}/${url}/${responseValue}/${headersValue}/${request}/${client}/${os}/${user}/${userId}/${userId2}/${userid}/${x1}`);

console.log(await response.text());
