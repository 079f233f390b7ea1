const xhr = new XMLHttpRequest();
xhr.open("PUT", "https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*");
xhr.setRequestHeader("JOB-TOKEN", "YOUR_JOB_TOKEN");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
  "protected": "true",
  "masked": "false",
  "raw": "",
}));
