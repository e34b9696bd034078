import { firstFiles } from './app/firstFiles'
import './app/fonts.css'
import './app/tokens.css'
import './app/base.css'
import './app/shell.css'
import { start } from './app/start'

const root = document.getElementById('app')
if (root) void start(root, firstFiles)
