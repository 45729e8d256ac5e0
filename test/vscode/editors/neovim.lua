-- Neovim's own client with the packed language server: nvim --headless --clean -n -c 'luafile neovim.lua'
-- Environment: ESR_FOLDER (a folder with clean.esr and broken.esr), ESR_INIT (the configuration of docs/editors.md)
local passed, failed = 0, 0

local function say(...) io.stdout:write(string.format(...) .. '\n') end

local function check(name, action)
  local ok, problem = pcall(action)
  if ok then passed = passed + 1 else failed = failed + 1 end
  say(ok and '  ok Neovim: %s' or '  FAILED Neovim: %s\n    %s', name, problem)
end

local function await(what, condition)
  assert(vim.wait(10000, condition, 10), 'waited for ' .. what)
end

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.ESR_FOLDER .. '/' .. name))
  return vim.api.nvim_get_current_buf()
end

local function client_of(buffer)
  local found
  await('a client', function()
    for _, client in pairs(vim.lsp.buf_get_clients(buffer)) do
      if client.initialized then found = client end
    end
    return found ~= nil
  end)
  return found
end

local function ask(buffer, method, params)
  local client = client_of(buffer)
  local answer = assert(client.request_sync(method, params, 10000, buffer), method .. ' is answered')
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

local function at(buffer, text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text) > 0, text .. ' is in the file')
  return vim.lsp.util.make_position_params(0, client_of(buffer).offset_encoding)
end

vim.cmd('luafile ' .. vim.env.ESR_INIT)
local broken = open('broken.esr')

check('the configuration of the documentation starts the server', function()
  assert(vim.bo[broken].filetype == 'esr', 'filetype is ' .. vim.bo[broken].filetype)
  client_of(broken)
end)

check('diagnostics stand on the wrong text', function()
  await('diagnostics', function() return #vim.diagnostic.get(broken) == 1 end)
  local found = vim.diagnostic.get(broken)[1]
  local line = vim.api.nvim_buf_get_lines(broken, found.lnum, found.lnum + 1, true)[1]
  assert(line:sub(found.col + 1, found.end_col) == '12345671', vim.inspect(found))
  assert(found.severity == vim.diagnostic.severity.ERROR)
end)

check('a hover tells what belongs under a label', function()
  local hover = ask(broken, 'textDocument/hover', at(broken, 'Hankekoodi'))
  local lines = vim.lsp.util.convert_input_to_markdown_lines(hover.contents)
  assert(#table.concat(lines) > 40, vim.inspect(lines))
end)

local document = { textDocument = vim.lsp.util.make_text_document_params(broken) }

check('the outline has the sections with their fields', function()
  local symbols = ask(broken, 'textDocument/documentSymbol', document)
  assert(#symbols >= 9, 'there are ' .. #symbols)
  assert(#symbols[1].children >= 7, 'the first has ' .. #symbols[1].children)
end)

check('sections fold', function()
  assert(#ask(broken, 'textDocument/foldingRange', document) >= 14)
end)

check('a code action is applied, and its finding vanishes', function()
  local params = at(broken, '12345671')
  local line = params.position.line
  local client = client_of(broken)
  local context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(broken, line, nil, client.id) }
  local range = { start = params.position, ['end'] = params.position }
  local actions = ask(broken, 'textDocument/codeAction', { textDocument = params.textDocument, range = range, context = context })
  local fix
  for _, action in ipairs(actions) do
    if action.kind == 'quickfix' and not fix then fix = action end
  end
  assert(fix, 'a quick fix is offered')
  if not fix.edit then fix = ask(broken, 'codeAction/resolve', fix) end
  vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
  await('no diagnostics', function() return #vim.diagnostic.get(broken) == 0 end)
  assert(vim.fn.search('\\VY-tunnus: 1234567-1', 'w') > 0, 'the text is repaired')
end)

check('the server ends with the editor', function()
  local client = client_of(broken)
  client.stop()
  await('the end', function() return client.is_stopped() end)
end)

say('%d passed, %d failed', passed, failed)
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
